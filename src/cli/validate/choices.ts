/** Choices of options, apart from the rules, which need not be loaded for help. */
export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export const PROFILES = ['auto', 'ocr', 'text'] as const;

export const RULE_FORMATS = ['table', 'json'] as const;
export type RuleFormat = (typeof RULE_FORMATS)[number];
