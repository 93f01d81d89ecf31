/** What may stand before a signer's name: `PGS.TS. Lê Văn Cường`, `Thượng tá Hoàng Văn Nam`. */
export const DEGREE =
  /^((?:(?:GS|PGS|TS|TSKH|ThS|Th\.S|Ths|BS|BSCK\w{0,3}|KS|CN|LS|NSND|NSƯT|TTND|TTƯT|NGND|NGƯT)[.,]{1,2}\s?){1,4}|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ) ?/u;
