/**
 * The keys a language's catalogue needs, each with its English model: a counted message (`…_one`, `…_other`) has one
 * form for each plural category of the language.
 */
export function wantedMessages(tag: string, english: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  const wanted = new Map<string, string>();
  for (const [key, model] of Object.entries(english)) {
    const stem = /^(.*)_(?:one|other)$/.exec(key)?.[1];
    if (stem === undefined) wanted.set(key, model);
    else for (const form of pluralCategories) wanted.set(`${stem}_${form}`, english[`${stem}_other`] ?? model);
  }
  return wanted;
}
