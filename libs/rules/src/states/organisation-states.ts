/** Status of an enterprise; STOPPED and CLOSED ones get a recurring re-check. */
export const enterpriseStatuses = {
  NORMAL: { zh: '正常', en: 'Normal' },
  RECTIFYING: { zh: '整改中', en: 'Rectifying' },
  PARTIALLY_STOPPED: { zh: '部分停产', en: 'Partially stopped' },
  STOPPED: { zh: '停产停业', en: 'Stopped' },
  CLOSED: { zh: '关闭', en: 'Closed' },
  BLACKLISTED: { zh: '列入黑名单', en: 'Blacklisted' },
} as const;

/** Code of an enterprise status. */
export type EnterpriseStatus = keyof typeof enterpriseStatuses;

/** Where an enterprise may go from a status; closing is final. */
export const enterpriseTransitions: Readonly<Record<EnterpriseStatus, readonly EnterpriseStatus[]>> = {
  NORMAL: ['RECTIFYING', 'PARTIALLY_STOPPED', 'STOPPED', 'CLOSED', 'BLACKLISTED'],
  RECTIFYING: ['NORMAL', 'PARTIALLY_STOPPED', 'STOPPED', 'CLOSED', 'BLACKLISTED'],
  PARTIALLY_STOPPED: ['NORMAL', 'RECTIFYING', 'STOPPED', 'CLOSED', 'BLACKLISTED'],
  STOPPED: ['NORMAL', 'RECTIFYING', 'PARTIALLY_STOPPED', 'CLOSED', 'BLACKLISTED'],
  CLOSED: [],
  BLACKLISTED: ['NORMAL', 'RECTIFYING', 'PARTIALLY_STOPPED', 'STOPPED', 'CLOSED'],
};

/** Status of a campaign, in the order it runs. */
export const campaignStatuses = {
  DRAFT: { zh: '草稿', en: 'Draft' },
  PUBLISHED: { zh: '部署', en: 'Published' },
  SELF_CHECK: { zh: '自查自纠', en: 'Self-check' },
  INSPECTION: { zh: '集中检查', en: 'Inspection' },
  RECTIFICATION: { zh: '集中整治', en: 'Rectification' },
  LOOKBACK: { zh: '回头看', en: 'Look-back' },
  SUMMARY: { zh: '总结', en: 'Summary' },
  ARCHIVED: { zh: '已归档', en: 'Archived' },
} as const;

/** Code of a campaign status. */
export type CampaignStatus = keyof typeof campaignStatuses;

/** Where a campaign may go from a status: one step forward only. */
export const campaignTransitions: Readonly<Record<CampaignStatus, readonly CampaignStatus[]>> = {
  DRAFT: ['PUBLISHED'],
  PUBLISHED: ['SELF_CHECK'],
  SELF_CHECK: ['INSPECTION'],
  INSPECTION: ['RECTIFICATION'],
  RECTIFICATION: ['LOOKBACK'],
  LOOKBACK: ['SUMMARY'],
  SUMMARY: ['ARCHIVED'],
  ARCHIVED: [],
};
