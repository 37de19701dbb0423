import type { EventPart, SloganKind, TargetRecord } from '../record/schema.js';

export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Headings and labels of the summary and of Markdown. Text of articles is never translated. */
export interface Labels {
	readonly untitled: string;
	readonly script: Readonly<Record<'simplified' | 'traditional' | 'mixed', string>>;
	readonly characters: (count: string) => string;
	readonly sections: Readonly<Record<SectionName, string>>;
	readonly parts: Readonly<Record<EventPart, string>>;
	readonly columns: Readonly<Record<ColumnName, string>>;
	readonly withoutOffice: string;
	readonly sloganKinds: Readonly<Record<SloganKind, string>>;
	readonly slogans: string;
	readonly targets: string;
	readonly targetKind: (target: Pick<TargetRecord, 'status' | 'constraint'>) => string;
	/** whether English names of slogans are shown */
	readonly english: boolean;
}

export type SectionName =
	| 'event'
	| 'officials'
	| 'foreign'
	| 'others'
	| 'reporters'
	| 'organizations'
	| 'speeches'
	| 'slogans'
	| 'targets'
	| 'figures'
	| 'warnings';
type ColumnName = 'name' | 'pinyin' | 'offices' | 'metric' | 'value' | 'deadline' | 'kind' | 'speaker' | 'paragraph';

const en: Labels = {
	untitled: '(no title)',
	script: { simplified: 'simplified', traditional: 'traditional', mixed: 'mixed script' },
	characters: (count) => `${count} characters`,
	sections: {
		event: 'Event',
		officials: 'Officials',
		foreign: 'Foreign office holders',
		others: 'Other people',
		reporters: 'Reporters',
		organizations: 'Organizations',
		speeches: 'Who said what',
		slogans: 'Slogans',
		targets: 'Targets',
		figures: 'Achievements and forecasts',
		warnings: 'Warnings',
	},
	parts: {
		presided: 'presided',
		spoke: 'spoke',
		reported: 'reported',
		attended: 'attended',
		accompanied: 'accompanied',
		met: 'met',
		visited: 'visited',
		video: 'by video',
	},
	columns: {
		name: 'name',
		pinyin: 'pinyin',
		offices: 'offices',
		metric: 'metric',
		value: 'value',
		deadline: 'deadline',
		kind: 'kind',
		speaker: 'speaker',
		paragraph: '¶',
	},
	withoutOffice: 'no office given',
	sloganKinds: { quoted: 'quoted', numeric: 'numeric', parallel: 'parallel', canonical: 'canonical' },
	slogans: 'slogans',
	targets: 'targets',
	targetKind: ({ status, constraint }) => (status === 'target' ? (constraint ?? '') : status),
	english: true,
};

const zh: Labels = {
	untitled: '（无标题）',
	script: { simplified: '简体', traditional: '繁体', mixed: '简繁混用' },
	characters: (count) => `${count} 字`,
	sections: {
		event: '活动',
		officials: '官员',
		foreign: '外国政要',
		others: '其他人物',
		reporters: '记者',
		organizations: '机构',
		speeches: '谁说了什么',
		slogans: '提法',
		targets: '目标',
		figures: '成绩与预测',
		warnings: '提示',
	},
	parts: {
		presided: '主持',
		spoke: '讲话',
		reported: '报告',
		attended: '出席',
		accompanied: '陪同',
		met: '会见',
		visited: '调研看望',
		video: '视频',
	},
	columns: {
		name: '姓名',
		pinyin: '拼音',
		offices: '职务',
		metric: '指标',
		value: '数值',
		deadline: '期限',
		kind: '类别',
		speaker: '提出者',
		paragraph: '段',
	},
	withoutOffice: '未提职务',
	sloganKinds: { quoted: '引号', numeric: '数字', parallel: '排比', canonical: '固定' },
	slogans: '提法',
	targets: '目标',
	targetKind: ({ status, constraint }) => {
		if (status !== 'target') return { achievement: '成绩', forecast: '预测' }[status];
		return constraint === null ? '' : { hard: '硬', soft: '软' }[constraint];
	},
	english: false,
};

export const labels = { en, zh } as const satisfies Record<Language, Labels>;
