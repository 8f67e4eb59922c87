// A matter: one question followed through meetings and committees.

export interface Matter {
  readonly slug: string;
  readonly title: string;
  readonly summaryHtml: string;
}
