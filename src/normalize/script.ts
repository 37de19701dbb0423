import type { Script } from '../types.js';

/**
 * The most frequent characters that only one of the scripts has, in pairs where both sides are telling. Together they
 * are a third of running text, so that a sentence is enough to tell. Characters of traditional writing that live on in
 * simplified names or have a second use there (於, 乾, 著, 夥) are left out, as are 干, 后, 里, 准 …, which both scripts have.
 */
const TRADITIONAL =
	'國發業會動進實產産強設區聯體開務個長總對關經現網機視時習來黨軍聞領續員創議資統萬運將場堅濟學質點戰兩項與電數際農記過導內' +
	'臺規當調應億間協達書護優組級舉題稱帶穩態標報這義從構廣據東門決問費烏線綫擊團們裝結華亞風車後貿屆氣辦斷衆眾術隊節勢環積確傳備' +
	'營興專醫鄉驗織轉極參綠願雙蘭預復顯維還類約歷範條邊礎幹擴馬羅監論貫別鐵責處見權無單繼縣爭變歐試災連話徹衛險圍園緊講綜紀層' +
	'識鏈響觀嚴訪讓啟啓揮寧賽奮認熱襲號價蘇獲檢難獻選額談審頭養龍慶糧給況貨說鎮負採樂戶輸職踐彈紅療飛測籌豐輪貢聲稅該陸館藥財遠' +
	'補減黃絡滿佔終則偉執圖蓋溫評張庫遺證較樣載衝擔揚歡臨繞榮納駐鍵餘購銀銷畝針頻親傷麗島隨築儲壇舊兒鞏請儀雲灣離階橋愛賀貧壯籤' +
	'競違幫績藝陽邁換聽麥噸撐匯薩樹錄勝釋贏訓勵師獨韓壓細紐適謀奧誼須廠貴攜勞紹屬順沒毀潛債賦寫為爲裡裏劃種準遊羣';
const SIMPLIFIED =
	'国发业会动进实产设区联体开务个长总对关经现网机视时习来军闻领续员创议资统万运将场坚济学质点战两项与电数际农记过导' +
	'规当调应亿间协达书护优组级举题称带稳态标报这义从构广据东门决问费乌线击团们装结华亚风车贸届气办断众术队节势环积确传备' +
	'营兴专医乡验织转极参绿愿双兰预显维还类约历条边础扩马罗监论贯铁责处见权无单继县争变欧试灾连话彻卫险围园紧讲综纪层' +
	'识链响观严访让挥宁赛奋认热袭号价苏获检难献选额谈审头养龙庆粮给况货说镇负乐户输职践弹红疗飞测筹丰轮贡声税该陆馆药财远' +
	'补减黄络满终则伟执图盖温评张库遗证较样载担扬欢临绕荣纳驻键购银销亩针频亲伤丽岛随筑储坛旧儿巩请仪湾离阶桥爱贺贫壮签' +
	'竞违帮绩艺阳迈换听麦吨撑汇萨树录胜释赢训励师独韩压细纽适谋奥谊须厂贵携劳绍属顺没毁潜债赋写为';

/** by UTF-16 unit: 1 for characters that only the traditional script has, 2 for those that only the simplified has */
export const TELLING = new Uint8Array(0x10000);
for (let i = 0; i < SIMPLIFIED.length; i++) TELLING[SIMPLIFIED.charCodeAt(i)] = 2;
for (let i = 0; i < TRADITIONAL.length; i++)
	TELLING[TRADITIONAL.charCodeAt(i)] = TELLING[TRADITIONAL.charCodeAt(i)] === 2 ? 0 : 1;

/** How many characters of text[start, end) only the traditional, and only the simplified script has. */
export interface Evidence {
	readonly traditional: number;
	readonly simplified: number;
}

/** Counts the telling characters of text[start, end). */
export function evidence(text: string, start: number, end: number): Evidence {
	let traditional = 0;
	let simplified = 0;
	for (let i = start; i < end; i++) {
		const telling = TELLING[text.charCodeAt(i)]!;
		if (telling === 2) simplified++;
		else if (telling === 1) traditional++;
	}
	return { traditional, simplified };
}

/**
 * The script that the evidence speaks for. A few characters of the other script change nothing: mainland pages write
 * a name or two in traditional characters, machine-made traditional pages leave a few unconverted.
 */
export function scriptOf({ traditional, simplified }: Evidence): Script {
	if (traditional === 0) return 'simplified';
	if (simplified <= traditional * 0.1) return 'traditional';
	if (traditional <= simplified * 0.1 || (traditional < 3 && traditional < simplified)) return 'simplified';
	return 'mixed';
}
