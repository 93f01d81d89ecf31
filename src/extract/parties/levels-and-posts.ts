/** Who is named by a level of government or by a post alone, `Các cấp huyện, xã`, `Bảo vệ nhà trường`: elsewhere the words are of other names, or verbs. */

const LEVEL_OR_POST =
  /^(?:(?:Các )?[Cc]ấp (?:tỉnh|huyện|xã|cơ sở|trường)(?:(?:,| và) (?:cấp )?(?:huyện|xã|cơ sở|trường|tương đương)){0,2}|(?:Bảo vệ|Văn thư|Lễ tân|Tạp vụ|Lái xe|Thủ kho|Trọng tài|Phục vụ|Giám thị|Giám khảo|Y tế|Thư ký)(?:, (?:bảo vệ|văn thư|phục vụ|tạp vụ|thủ quỹ|y tế))?(?: (?:nhà trường|cơ quan|trường))?)(?!\p{L})/u;
const LONGEST = 60;

/** Length of such a name at a place in a text; 0 for none. */
export const levelOrPost = (text: string, at: number): number =>
  LEVEL_OR_POST.exec(text.slice(at, at + LONGEST))?.[0].length ?? 0;
