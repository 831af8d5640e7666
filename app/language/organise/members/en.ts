import type { MemberWords } from "../members.ts";

/** What the pages of an organisation's members say, in English. */
export const en: MemberWords = {
  must: "Must be filled in",
  wrong: "To go on, correct the following",
  wrongTitle: (title) => `Error: ${title}`,
  trail: "Where you are",
  organisations: {
    heading: "Organisations",
    name: "Organisation",
    members: "Members",
    none: "You do not belong to an organisation yet.",
    role: "Your role",
    admin: "Administrator",
  },
  list: {
    heading: "Members",
    who: "Who",
    role: "Role",
    since: "Member since",
    you: "you",
    noName: "Has not given a name",
    change: "Change the role",
    remove: "Remove",
    invited: (address) => `${address} is invited, and gets a letter with a link.`,
    done: "The role is changed.",
    removed: "The member is removed.",
    onlyLooking: "Only owners can invite, change roles and remove.",
  },
  invite: {
    heading: "Invite somebody",
    email: "E-mail",
    emailAbout: "They get a letter with a link that signs them in. The link works once, for seven days.",
    role: "Role",
    button: "Send the invitation",
    roleMissing: "Choose a role.",
  },
  roles: { owner: "Owner", editor: "Editor", viewer: "Viewer", door: "Door staff" },
  rolesAbout: {
    owner: "Edits events, and decides who belongs.",
    editor: "Edits events, registrations and letters.",
    viewer: "Sees everything, changes nothing.",
    door: "Receives people at the door on the day. Sees no registrations or letters otherwise.",
  },
  member: {
    heading: (name) => `The role of ${name}`,
    save: "Save the role",
    removeHeading: (name) => `Remove ${name}?`,
    removeAbout: (organisation) =>
      `The person no longer sees the events of ${organisation}. What they have done stays in the log. You can invite them again.`,
    remove: "Remove from the organisation",
    back: "Back to the members",
  },
  letter: {
    subject: (organisation) => `You are invited to ${organisation} in Samling`,
    headline: (organisation) => `You can run events for ${organisation}`,
    as: (role, about) => `Your role is ${role.toLowerCase()}. ${about}`,
    link: "The link signs you in. It works once, for seven days. After that, ask for a code when you need one.",
    button: "Get started",
    reason:
      "This letter goes to whoever has this address, because an owner of the organisation has invited you. If you know nothing of it, you need not do anything.",
  },
};
