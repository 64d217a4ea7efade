/** What somebody sent and must not lose: words can be read and changed once more, ids and choices travel along unseen. */
export function KeptFields({ kept }: { kept: readonly [string, string][] }) {
  return (
    <>
      {kept.map(([name, value], i) => {
        if (!isProse([name, value])) return <input type="hidden" name={name} value={value} />;
        const id = `kept-${i}`;
        return (
          <div class="field">
            <label for={id}>{labels[name] ?? 'What you wrote'}</label>
            {name in labels && !value.includes('\n') ? (
              <input class="input" id={id} name={name} value={value} />
            ) : (
              <textarea class="input" id={id} name={name} rows={6}>
                {value}
              </textarea>
            )}
          </div>
        );
      })}
    </>
  );
}

/** Fields of one line, mostly. */
const labels: Record<string, string> = {
  title: 'Title',
  note: 'Content note',
  warning: 'Content note',
  name: 'Name',
  reason: 'Reason',
};

/** Ids and choices have no spaces; words do. */
export const isProse = ([name, value]: readonly [string, string]): boolean =>
  !publicId.test(value) && (written.has(name) || value.length > 40 || /\s/.test(value));

const written = new Set(['text', 'body', 'title']);
const publicId = /^[\w-]{22}$/;
