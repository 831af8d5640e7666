import { MailFault, type MailFaultClass } from "#app/app.ts";

/** What nodemailer says of a letter that was not sent. */
interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
  readonly message: string;
}

/** Relays have written whole pages; the organiser reads this. */
const MAX_RESPONSE = 500;

/**
 * What became of a letter that was not taken (the table of calendar-and-mail.md §4).
 *
 * @param isDataStarted whether the server had said that the letter may come
 */
export function faultOf(error: unknown, isDataStarted: boolean): MailFault {
  const smtp = error as SmtpError;
  const response = (smtp.response ?? `${smtp.code ?? "ERROR"} ${smtp.message}`).slice(0, MAX_RESPONSE);
  return new MailFault(classOf(smtp, isDataStarted), response);
}

function classOf({ code, command, responseCode }: SmtpError, isDataStarted: boolean): MailFaultClass {
  const isAnswered = responseCode !== undefined;
  // Nodemailer calls a connection that drops after the final dot one that could not be made.
  if (isDataStarted) return isAnswered && code === "EMESSAGE" ? byAnswer(responseCode) : "uncertain";
  // Nobody's letters go until the account is in order: that is no fault of this one.
  if (code === "EAUTH" || code === "ENOAUTH" || (isAnswered && command === "MAIL FROM")) return "throttled";
  if (code === "EENVELOPE" || code === "EMESSAGE") return byAnswer(responseCode);
  return "retry";
}

/** Without an answer nodemailer itself has found the address or the size impossible. */
function byAnswer(responseCode = 550): MailFaultClass {
  return responseCode >= 500 ? "refused" : "retry";
}
