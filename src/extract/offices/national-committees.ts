/** The bodies whose committees go by what they do: 财经委 of 全国人大财经委. */
const HOSTS = ['全国人大', '全国政协'];
/** What a committee of somebody else opens with. */
const OTHERS = /^(?:全国|国家|国务院|中央|中共|中国|[省市县区州盟旗镇乡村团])/;
/** Most names that an article is searched for. */
const MOST = 24;

/** The committees of the National People's Congress and the CPPCC that an article names in full somewhere. */
export class NationalCommittees {
	readonly #text: string;
	readonly #hosts: readonly string[];
	readonly #known = new Map<string, string>();

	constructor(text: string) {
		this.#text = text;
		this.#hosts = HOSTS.filter((host) => text.includes(host));
	}

	/** The full name of a committee that is called by the end of it; empty where the article has none, or two. */
	whole(body: string): string {
		if (this.#hosts.length === 0 || body.length < 2 || OTHERS.test(body)) return '';
		const known = this.#known.get(body);
		if (known !== undefined) return known;
		if (this.#known.size >= MOST) return '';
		const named = this.#hosts.filter((host) => this.#text.includes(host + body));
		const whole = named.length === 1 ? named[0]! + body : '';
		this.#known.set(body, whole);
		return whole;
	}
}
