export function visibleText(markup: string): string {
	return markup;
}
