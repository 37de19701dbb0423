/** Articles written for the tests: invented places and people. */
export const MEETING = `临川市召开河湖治理动员会
日期：2024-05-06 来源：临川日报

5月6日上午，临川市河湖治理动员会在市会议中心召开。市委书记周景岩出席并讲话，市委副书记、市长吴桐生主持会议，市政协主席何秀兰出席。

周景岩强调，要锚定“河畅水清、岸绿景美”目标，力争到2026年全市优良水体比例达到90%以上，污水处理率不低于95%。

吴桐生要求，各级各部门要压实责任，坚持“一河一策”，确保年内完成河道整治120公里。

（记者 李明远）
`;

export const INSPECTION = `云溪县调研春耕生产
2024年3月12日 来源：云溪融媒

3月12日，云溪县委书记郑文涛到青石镇调研春耕生产。郑文涛指出，要抓好粮食安全，全年粮食产量稳定在30万吨以上。
`;

/** A title that a spreadsheet, a terminal or a Markdown viewer would act on. */
export const HOSTILE = `=HYPERLINK("http://a.b") \u001b[31m临川市 | <b>召开</b> \`会议\`
日期：2024-05-06

5月6日，临川市委书记周景岩主持召开市委常委会会议，研究防汛工作。
`;
