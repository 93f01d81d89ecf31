/** The words of a list that is written several to a line, parted by semicolons and line breaks: commas stand in many of them. */
export const listed = (words: string): readonly string[] => words.trim().split(/[;\n]\s*/);
