import type { SenderCheckWords } from "../sender-check.ts";

/** The check of the sender's domain, in English. */
export const en: SenderCheckWords = {
  heading: "Do the letters arrive?",
  lead: (domain) =>
    `Those who receive mail look up in DNS whether ${domain} lets us send. Here you see what they see, and what the IT department must add.`,
  button: "Look up now",
  again: "Look up once more",
  nothingYet: "Nothing is looked up until you ask. It takes some seconds.",
  checks: {
    spf: "Who may send (SPF)",
    dkim: "The signature in the letters (DKIM)",
    dmarc: "What the recipient is to do (DMARC)",
  },
  states: {
    right: "In order",
    missing: "Missing",
    several: "More than one",
    open: "Too open",
    weak: "Weak",
    other: "Another key",
    off: "Not in use",
    unanswered: "No answer",
  },
  says: {
    spf: {
      right: "The domain says who may send. See to it that our server is among them.",
      missing: "The domain does not say who may send. The letters may end up as spam.",
      several: "There are several SPF records. Then none of them counts. Make them one.",
      open: "The record lets anybody send in the domain's name. Its last part must say ~all or -all.",
    },
    dkim: {
      right: "The letters are signed, and the key in DNS is ours.",
      missing: "The letters are signed, but the key is not in DNS. Then nobody can check the signature.",
      several: "There are several keys under the same name. Only this one is to stand there.",
      other: "The key in DNS is another than the one letters are signed with. The signature is rejected.",
      off: "Letters are not signed here. That is in order when the server that passes them on signs them. Otherwise whoever runs Samling must set DKIM_DOMAIN, DKIM_SELECTOR and DKIM_KEY.",
    },
    dmarc: {
      right: "The domain says what the recipient is to do with letters that are not ours.",
      missing:
        "The domain does not say what the recipient is to do with forged letters. Large receivers require it.",
      several: "There are several DMARC records. Then none of them counts. Only one is to stand there.",
      weak: "The record does not ask the recipient to stop forged letters. When SPF and DKIM are in order, you can ask for it.",
    },
    unanswered: "DNS did not answer in time, or not usefully. Try again in a while.",
  },
  name: "Name",
  found: "Stands there now",
  wanted: "Ask the IT department to add this TXT record",
};
