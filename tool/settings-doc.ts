// Prints the table of docs/settings.md from the one declaration of the settings.
import { settingEntries } from '#server/settings.ts';

console.log('| setting | what it is for | when it is not set | example |\n| --- | --- | --- | --- |');
for (const { name, meaning, fallback, example } of settingEntries)
  console.log(`| \`${name}\` | ${meaning} | ${fallback} | \`${example}\` |`);
