/** placeholder until the tables stand */
export const legacyLetters = (text: string, _font: string): string => text;
