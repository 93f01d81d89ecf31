import {withUnits} from '../../data/units.ts';
import type {View} from '../../text/view.ts';

/**
 * `UBND các xã, phường và các đơn vị liên quan`: only units of government have a people's committee, so that a list behind it
 * which `end` closes ends sooner where something else stands. `Thủ trưởng các ban và các đơn vị` may go on.
 */
export function withinUnits(view: View, at: number, end: number): number {
  if (end <= at || !GOVERNMENT.test(view.lower.slice(Math.max(0, at - 20), at))) return end;
  const list = view.lower.slice(at, end);
  const units = UNITS.exec(list);
  return units && units[0].length < list.length && JOINT.test(list.slice(units[0].length)) ? at + units[0].length : end;
}

const GOVERNMENT =
  /(?:^|[^\p{L}])(?:ubnd|[ủửù]y ban nhân dân|hđnd|hội đồng nhân dân|ubmttq(?:vn)?|mặt trận tổ quốc(?: việt nam)?|chính quyền)$/u;
const UNITS = withUnits(
  /^\s(?:(?:các|những|mỗi|từng)\s)?(?:UNIT|thị|khu vực|cấp|địa phương)(?:(?:,\s?|\svà\s)(?:(?:các|mỗi|từng)\s)?(?:UNIT|thị|khu vực|cấp|địa phương)(?!\p{L})){0,7}(?!\p{L})/u,
);
const JOINT = /^(?:,\s?|\svà\s)/u;
