/** What a column of a corpus can be for a document. */
export const COLUMN_ROLES = ['text', 'id', 'date', 'title', 'source'] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Columns that the user names; the others are guessed. */
export type ColumnChoice = { readonly [role in ColumnRole]?: string | undefined };

/** The column of each role, `null` where there is none. */
export type Columns = { readonly [role in ColumnRole]: string | null };

/**
 * Names of columns that leave no doubt, in the order of preference, as scrapers, databases of newspapers and
 * spreadsheets write them.
 */
const NAMES: { readonly [role in ColumnRole]: readonly string[] } = {
	text: [
		...['正文', '全文', 'fulltext', 'text', 'articletext', 'maintext', 'body', 'articlebody', '正文内容', '新闻正文'],
		...['content', '内容', '內容', '文章内容', '新闻内容', '文本', '文本内容', 'article', 'html', 'rawhtml'],
	],
	id: ['id', 'docid', 'documentid', 'articleid', 'newsid', 'uid', '编号', '編號', '文档编号', '文章编号'],
	date: [
		...[
			'date',
			'pubdate',
			'publishdate',
			'publicationdate',
			'datepublished',
			'published',
			'publishedat',
			'publishtime',
		],
		...[
			'pubtime',
			'日期',
			'发布日期',
			'发布时间',
			'發布日期',
			'發布時間',
			'出版日期',
			'发表时间',
			'时间',
			'時間',
			'time',
		],
	],
	title: ['title', 'headline', '标题', '標題', '题目', '題目', '篇名', '新闻标题', '文章标题'],
	source: [
		...['source', 'media', 'newspaper', 'outlet', 'publisher', '来源', '來源', '媒体', '媒體', '报纸', '報紙'],
		...['报纸名称', '来源媒体', '发布机构', '新闻来源', '文章来源'],
	],
};

const keyOf = (name: string): string => name.toLowerCase().replace(/[\s_.\-\uFEFF"']/g, '');

/** Settles which column is what: those that the user named, the others by their names. */
export function columnsOf(names: readonly string[], choice: ColumnChoice): Columns {
	const byKey = new Map<string, string>();
	for (const name of names) if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), name);
	const chosen = new Set(Object.values(choice).filter((name) => name !== undefined));
	const find = (role: ColumnRole): string | null => {
		const named = choice[role];
		if (named !== undefined) return named;
		for (const key of NAMES[role]) {
			const name = byKey.get(key);
			if (name !== undefined && !chosen.has(name)) return name;
		}
		return null;
	};
	return { text: find('text'), id: find('id'), date: find('date'), title: find('title'), source: find('source') };
}
