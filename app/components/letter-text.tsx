import { Button } from "./button.tsx";

export interface LetterTextProps {
  /** What it says, and the names of the links in it. */
  pieces: ({ text: string } | { link: string })[];
  /** Language of the letter, when another than the page's. */
  lang?: string;
  /** «sladdet»: said in the place of a link that may not be used. */
  hidden: string;
  /** Where its links may be used: what makes one, and leads to it. */
  open: { action: string; text: string } | null;
}

/** The text of a letter, line by line as it is, with a bar or a button where each link stands. */
export function LetterText({ pieces, lang, hidden, open }: LetterTextProps) {
  return (
    <div className="letter-text" lang={lang}>
      {pieces.map((piece, index) => {
        if ("text" in piece) return <span key={index}>{piece.text}</span>;
        if (!open || piece.link === "sign-in-code") {
          return (
            <span className="letter-text__bar" key={index}>
              {hidden}
            </span>
          );
        }
        return (
          <form className="letter-text__link" method="post" action={open.action} key={index}>
            <Button variant="secondary" name="name" value={piece.link}>
              {open.text}
            </Button>
          </form>
        );
      })}
    </div>
  );
}
