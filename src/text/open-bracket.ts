/** Whether a bracket that the text opens is not closed in it: `các công ty lâm nghiệp (Công ty A`. */
export const hasOpenBracket = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');
