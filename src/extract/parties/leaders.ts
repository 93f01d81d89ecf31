/** Who speaks for a body, `Chủ tịch UBND tỉnh`, and names of many, `Chủ tịch UBND các huyện`, `các sở`; on lower-case names. */

const LEADER =
  /^(?:đồng chí |ông |bà )?(?:phó )?(?:chủ tịch|thủ tướng|bộ trưởng|thứ trưởng|giám đốc|bí thư|chủ nhiệm|trưởng|cục trưởng|viện trưởng|chánh)/u;

/** One who speaks for a body; `Chủ tịch UBND các huyện` are many. */
export const isLeader = (name: string): boolean => LEADER.test(name) && !isMany(name);

const MANY = /^(?:(?:thủ trưởng|giám đốc|chủ tịch|trưởng|hiệu trưởng)\s)?(?:\S+\s)?(?:các|mỗi|từng|những)\s/u;
export const isMany = (name: string): boolean => MANY.test(name);
