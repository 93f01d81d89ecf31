/** What may stand before a signer's name: `PGS.TS. Lê Văn Cường`, `BS CKII. Trần Văn Bảo`, `Đại tá, TS. Hoàng Văn Nam`. */
export const DEGREE =
  /^((?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)(?=[\s,])[.,]?\s?)?(?:(?:GS|PGS|TSKH|TS|Th\.?\s?[Ss]|[BDK][Ss]|KTS|CN|LS|NSND|NSƯT|TTND|TTƯT|NGND|NGƯT)(?:[.\s]{0,2}CK(?:[.\s]{0,2}(?:I{1,2}|[12])(?=[.,\s]))?\w?)?(?:[.,]{1,2}\s?|\s)){1,4}|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|Giáo sư|Tiến sĩ|Thạc sĩ|(?:Bác|Dược) sĩ(?: CK ?(?:I{1,2}|[12]))?|Luật sư) ?/u;
