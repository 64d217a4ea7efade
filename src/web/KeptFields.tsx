/** What somebody sent and must not lose: words can be read and changed once more, ids and choices travel along unseen. */
export function KeptFields({ kept }: { kept: readonly [string, string][] }) {
  return (
    <>
      {kept.map(([field, value], i) =>
        isProse(field, value) ? (
          <div class="field">
            <label for={`kept-${i}`}>{labels[field] ?? 'What you wrote'}</label>
            <textarea class="input" id={`kept-${i}`} name={field} rows={field === 'title' ? 2 : 6}>
              {value}
            </textarea>
          </div>
        ) : (
          <input type="hidden" name={field} value={value} />
        ),
      )}
    </>
  );
}

const labels: Record<string, string> = {
  title: 'Title',
  note: 'Content note',
  warning: 'Content note',
  name: 'Name',
  reason: 'Reason',
  about: 'About',
  bio: 'About',
  disclosures: 'Disclosures',
};

/** Ids and choices have no spaces; words do. */
const isProse = (field: string, value: string): boolean =>
  field === 'text' || field === 'body' || field === 'title' || value.length > 40 || /\s/.test(value);
