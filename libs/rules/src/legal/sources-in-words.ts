import type { BilingualText } from '../rule-book/rule';

/** A law, a document or a decision in words. */
export interface SourceInWords extends BilingualText {
  /** False when it was not read in full: a person sees 待核. */
  readonly verified: boolean;
}

/** A source as auditors note it (tags and numbers of the source register), the same in words, and how far it was read. */
type Row = readonly [source: string, zh: string, en: string, reading: 'READ' | 'UNREAD'];

// prettier-ignore
const rows: readonly Row[] = [
  ['16号令 Art 15(一)(二)', '《安全生产事故隐患排查治理暂行规定》第十五条第（一）、（二）项', 'Interim Provisions on Work Safety Hazards, Art. 15 (1), (2)', 'UNREAD'],
  ['16号令 Art 15(三)', '《安全生产事故隐患排查治理暂行规定》第十五条第（三）项', 'Interim Provisions on Work Safety Hazards, Art. 15 (3)', 'UNREAD'],
  ['16号令 Art 15(四)', '《安全生产事故隐患排查治理暂行规定》第十五条第（四）项', 'Interim Provisions on Work Safety Hazards, Art. 15 (4)', 'UNREAD'],
  ['16号令 Art 15(五)', '《安全生产事故隐患排查治理暂行规定》第十五条第（五）项', 'Interim Provisions on Work Safety Hazards, Art. 15 (5)', 'UNREAD'],
  ['16号令 Art 15(六), Art 16', '《安全生产事故隐患排查治理暂行规定》第十五条第（六）项、第十六条', 'Interim Provisions on Work Safety Hazards, Art. 15 (6) and Art. 16', 'UNREAD'],
  ['seed 003; lateness is dealt with, not undone [D]', '《在安全生产事故反思会上的检讨发言》“整改不及时不放过”；逾期须处置并说明（产品规则）', 'speech “Self-criticism at an accident review meeting”: what is not timely is not let go; lateness has to be dealt with (product rule)', 'READ'],
  ['seed 003; 五到位 delivered [D]', '《在安全生产事故反思会上的检讨发言》“整改不落实不放过”；五到位须兑现（产品规则）', 'speech “Self-criticism at an accident review meeting”: what is not implemented is not let go; five in place has to be delivered (product rule)', 'READ'],
  ['seed 003; two independent reviewers S53 [D]', '《在安全生产事故反思会上的检讨发言》“整改不彻底不放过”；两名无关联的复查人员（产品规则）', 'speech “Self-criticism at an accident review meeting”: what is not thorough is not let go; two independent reviewers (product rule)', 'READ'],
  ['G2: fixed on the spot with a photo [D]', '产品规则：当场整改须有照片', 'Product rule: fixed on the spot, with a photo', 'READ'],
  ['G2: light review [D]', '产品规则：当场整改的简版复查', 'Product rule: light review of a fix on the spot', 'READ'],
  ['G2 [D]', '产品规则：当场整改', 'Product rule: fixed on the spot', 'READ'],
  ['安全生产法 Art 118 para 2 [V S1]; G1 [D]', '《安全生产法》第一百一十八条第二款；由人确认、降级须理由（产品规则）', 'Work Safety Law, Art. 118 (2); a person confirms, a downgrade needs a reason (product rule)', 'READ'],
  ['安全生产法 Art 69 [V S1]', '《安全生产法》第六十九条', 'Work Safety Law, Art. 69', 'READ'],
  ['安全生产违法行为行政处罚办法 (15号令, 2015 text); re-check in 第18号令 [B]; G7 [D]', '《安全生产违法行为行政处罚办法》（15号令2015年文本，须按应急管理部令第18号核对）；延期条件（产品规则）', 'Measures for Administrative Penalties for Work Safety Violations (Decree 15, text of 2015; to be checked against Decree 18); conditions of an extension (product rule)', 'UNREAD'],
  ['law.md clock table [B]; G7 [D]', '《安全生产违法行为行政处罚办法》（15号令2015年文本，须按应急管理部令第18号核对）；延期条件（产品规则）', 'Measures for Administrative Penalties for Work Safety Violations (Decree 15, text of 2015; to be checked against Decree 18); conditions of an extension (product rule)', 'UNREAD'],
  ['Qingdao 挂牌督办 rules, S12 [V~]; G7 [D]', '青岛挂牌督办规定（报刊摘录）；延期条件（产品规则）', 'Qingdao, listed supervision of major hazards (excerpt of a newspaper); conditions of an extension (product rule)', 'UNREAD'],
  ['G8 [D]; 安全生产法 Art 102, 112, 113 [V S1]', '《安全生产法》第一百零二条、第一百一十二条、第一百一十三条；逾期处置的台阶（产品规则）', 'Work Safety Law, Art. 102, 112, 113; the rungs of the overdue ladder (product rule)', 'READ'],
  ['16号令 Art 23 [B]; G11 [D]', '《安全生产事故隐患排查治理暂行规定》第二十三条；逐项合格才销号（产品规则）', 'Interim Provisions on Work Safety Hazards, Art. 23; every item passed before strike-off (product rule)', 'UNREAD'],
  ['must-have document set [D]', '产品规则：销号案件应有的档案资料', 'Product rule: the documents a closed case must have', 'READ'],
  ['签字销号 [V~ S39]; MAJOR + regulator leader [D]', '地方签字销号制度（“一清单四制度”摘录）；重大隐患加监管部门负责人（产品规则）', 'Local rules of striking off by signature (excerpt); a major hazard adds the leader of the regulator (product rule)', 'UNREAD'],
  ['seed 002; G13 [D]', '《乡镇安全生产工作总结》中的回头看；重复隐患认定期（产品规则）', 'Township report on work safety: look-back; the window of recurrence (product rule)', 'READ'],
  ['对表抽查 [V~ S39]; all major ones [D]', '地方“对表抽查”做法（摘录）；重大隐患全部抽取（产品规则）', 'Local practice of drawing samples (excerpt); all major hazards (product rule)', 'UNREAD'],
  ['document precedence [V S15]', '在用执法系统的文书前置关系', 'Order of documents in an enforcement system in use', 'READ'],
  ['15号令 text, S37; S18', '《安全生产违法行为行政处罚办法》（15号令，摘录）', 'Measures for Administrative Penalties for Work Safety Violations (Decree 15, excerpt)', 'UNREAD'],
  ['安全生产违法行为行政处罚办法 (15号令, 2015 text); re-check in 第18号令', '《安全生产违法行为行政处罚办法》（15号令2015年文本，须按应急管理部令第18号核对）', 'Measures for Administrative Penalties for Work Safety Violations (Decree 15, text of 2015; to be checked against Decree 18)', 'UNREAD'],
  ['program labels, S18; legal basis not verified', '在用执法软件的提示，法律依据未核实', 'Label of an enforcement program; its legal basis is not verified', 'UNREAD'],
  ['a stop order is renewed by a new decision', '产品规则：停产期满前重新作出决定', 'Product rule: a stop order is renewed by a new decision', 'READ'],
  ['安全生产法 Art 70, S1', '《安全生产法》第七十条', 'Work Safety Law, Art. 70', 'READ'],
  ['安全生产法 Art 102, S1', '《安全生产法》第一百零二条', 'Work Safety Law, Art. 102', 'READ'],
  ['安全生产法 Art 78, S1', '《安全生产法》第七十八条', 'Work Safety Law, Art. 78', 'READ'],
  ['安全生产法 Art 112, S1', '《安全生产法》第一百一十二条', 'Work Safety Law, Art. 112', 'READ'],
  ['安全生产法 Art 113, S1', '《安全生产法》第一百一十三条', 'Work Safety Law, Art. 113', 'READ'],
  ['安全生产法 Art 86, S1', '《安全生产法》第八十六条', 'Work Safety Law, Art. 86', 'READ'],
  ['煤矿安全生产条例 Art 48, S2', '《煤矿安全生产条例》第四十八条', 'Coal Mine Work Safety Regulation, Art. 48', 'READ'],
  ['煤矿安全生产条例 Art 49, S2', '《煤矿安全生产条例》第四十九条', 'Coal Mine Work Safety Regulation, Art. 49', 'READ'],
  ['煤矿安全生产条例 Art 35, S2', '《煤矿安全生产条例》第三十五条', 'Coal Mine Work Safety Regulation, Art. 35', 'READ'],
  ['煤矿安全生产条例 Art 70, S2', '《煤矿安全生产条例》第七十条', 'Coal Mine Work Safety Regulation, Art. 70', 'READ'],
  ['煤矿安全生产条例 Art 64, S2', '《煤矿安全生产条例》第六十四条', 'Coal Mine Work Safety Regulation, Art. 64', 'READ'],
  ['生产安全事故应急条例 Art 8, S8', '《生产安全事故应急条例》第八条', 'Regulation on Emergency Response to Work Accidents, Art. 8', 'READ'],
  ['城镇燃气管理条例 Art 29, S5', '《城镇燃气管理条例》第二十九条', 'Urban Gas Regulation, Art. 29', 'READ'],
  ['危险化学品安全管理条例 Art 22, S7', '《危险化学品安全管理条例》第二十二条', 'Hazardous Chemicals Regulation, Art. 22', 'READ'],
  ['G8', '产品规则：到期前提醒', 'Product rule: reminders before the deadline', 'READ'],
  ['G8; no number in the sources', '产品规则：逾期处置的天数', 'Product rule: days of the overdue ladder', 'READ'],
  ['document set: 进展报告(≥ 季度)', '产品规则：每季度至少一份进展报告', 'Product rule: a progress report in every quarter', 'READ'],
  ['G2; case D1 closes on the same day', '产品规则：当场整改当日复核', 'Product rule: a fix on the spot is reviewed on the same day', 'READ'],
  ['G7: 1–2', '产品规则：延期次数', 'Product rule: number of extensions', 'READ'],
  ['G13', '产品规则：回头看', 'Product rule: look-back', 'READ'],
  ['G13; all major ones', '产品规则：一般隐患按比例、重大隐患全部回头看', 'Product rule: a share of the general hazards, all major ones', 'READ'],
  ['KPI 13 (90 d)', '产品规则：重复隐患认定期', 'Product rule: window of recurrence', 'READ'],
  ['S41', '消防复查规定（网页摘录）', 'Rules of fire re-inspection (excerpt of a web page)', 'UNREAD'],
  ['Hubei Art 10, S10; 16号令 Art 23 [B]', '湖北分级挂牌督办办法（鄂安〔2010〕20号）第十条；《安全生产事故隐患排查治理暂行规定》第二十三条', 'Hubei, listed supervision (鄂安〔2010〕20号), Art. 10; Interim Provisions on Work Safety Hazards, Art. 23', 'UNREAD'],
  ['Qingdao 挂牌督办 rules, S12', '青岛挂牌督办规定（报刊摘录）', 'Qingdao, listed supervision of major hazards (excerpt of a newspaper)', 'UNREAD'],
  ['Ningbo notice, S14', '宁波挂牌督办通知书', 'Ningbo, notice of listed supervision', 'READ'],
  ['Hubei Art 10, S10', '湖北分级挂牌督办办法（鄂安〔2010〕20号）第十条', 'Hubei, listed supervision (鄂安〔2010〕20号), Art. 10', 'UNREAD'],
  ['令11, S34', '应急管理部令第11号（严重失信主体名单，摘录）', 'Ministry of Emergency Management, Decree 11 (blacklist, excerpt)', 'UNREAD'],
  ['S35', '举报奖励规定（网页摘录）', 'Rules of rewards for reports (excerpt of a web page)', 'UNREAD'],
  ['16号令 Art 14, S9b', '《安全生产事故隐患排查治理暂行规定》第十四条', 'Interim Provisions on Work Safety Hazards, Art. 14', 'UNREAD'],
  ['S36', '事故报告规定（网页摘录）', 'Rules of reporting accidents (excerpt of a web page)', 'UNREAD'],
  ['≥ 1 a day, S36', '事故报告规定（网页摘录）：每日至少一次', 'Rules of reporting accidents (excerpt of a web page): once a day at least', 'UNREAD'],
  ['≥ 2 a day, S36', '事故报告规定（网页摘录）：每日至少两次', 'Rules of reporting accidents (excerpt of a web page): twice a day at least', 'UNREAD'],
  ['seed 000', '《在2022年全区安全生产工作会上的讲话》', 'Speech at the district conference on work safety 2022', 'READ'],
  ['Guangyuan, S46', '广元安全生产治本攻坚三年行动方案（摘录）', 'Guangyuan, plan of the three-year action (excerpt)', 'UNREAD'],
];

/** What criteria and legal numbers stand on, in words: every `basis` and `source` this library gives is a key. */
export const sourcesInWords: ReadonlyMap<string, SourceInWords> = new Map(
  rows.map(([source, zh, en, reading]) => [source, { zh, en, verified: reading === 'READ' }]),
);
