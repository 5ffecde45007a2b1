/** What a file is in a case. */
export enum EvidenceKind {
  /** 整改前照片 */
  PHOTO_BEFORE = 'PHOTO_BEFORE',
  /** 整改后照片 */
  PHOTO_AFTER = 'PHOTO_AFTER',
  /** 其他照片 */
  PHOTO = 'PHOTO',
  /** 文书、方案、报告 */
  DOCUMENT = 'DOCUMENT',
  /** 资金凭证 */
  VOUCHER = 'VOUCHER',
  /** 签名 */
  SIGNATURE = 'SIGNATURE',
  /** 视频 */
  VIDEO = 'VIDEO',
}
