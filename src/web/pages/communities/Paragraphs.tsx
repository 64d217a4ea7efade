// A text as its author set it: paragraphs and lines. Nothing in it is loaded or previewed; each paragraph finds its own
// direction, so that no writing direction spills over into what stands beside it.
export function Paragraphs({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p dir="auto">
          {paragraph.split('\n').map((line, i) => (
            <>
              {i > 0 && <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </>
  );
}
