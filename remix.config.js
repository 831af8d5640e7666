/** The pages that speak three languages: bokmål without a prefix, nynorsk under /nn, English under /en. */
const pages = {
  "": "_index",
  events: "events",
  "events/:event": "events.$event",
  "events/:event/programme": "events.$event.programme",
  "events/:event/changes": "events.$event.changes",
  "events/:event/recordings/:recording": "events.$event.recordings.$recording",
  "events/:event/sessions/:session": "events.$event.sessions.$session",
  "events/:event/register": "events.$event.register",
  "events/:event/receipt": "events.$event.receipt",
  registrations: "registrations",
  "registrations/:token": "registrations.$token",
  "registrations/:token/cancellation": "registrations.$token.cancellation",
  "registrations/:token/change": "registrations.$token.change",
  "registrations/:token/hand-over": "registrations.$token.hand-over",
  "registrations/:token/acceptance": "registrations.$token.acceptance",
  "registrations/:token/calendar": "registrations.$token.calendar",
  "registrations/:token/subscription": "registrations.$token.subscription",
  "registrations/:token/subscription/revocation": "registrations.$token.subscription.revocation",
  "registrations/:token/invitation.ics": "registrations.$token.invitation[.]ics",
  "rankings/:token": "rankings.$token",
  "speak/:token": "speak.$token",
  "speak/:token/calendar.ics": "speak.$token.calendar[.]ics",
  "speak/:token/portrait": "speak.$token.portrait",
  "speak/:token/slides": "speak.$token.slides",
  "speak/:token/slides/:file/removal": "speak.$token.slides.$file.removal",
  "speak/:token/uploads": "speak.$token.uploads",
  "speak/:token/:section": "speak.$token.$section",
  archive: "archive",
  search: "search",
  "series/:series": "series.$series",
  "organisers/:organiser": "organisers.$organiser",
  "speakers/:speaker": "speakers.$speaker",
  "articles/:article": "articles.$article",
  "sign-in": "sign-in",
  "sign-in/:signIn": "sign-in.$signIn",
  "sign-in/link/:token": "sign-in.link.$token",
  "sign-out": "sign-out",
  organise: "organise",
  "organise/series": "organise.series",
  "organise/series/new": "organise.series.new",
  "organise/series/:series": "organise.series.$series",
  "organise/dates": "organise.dates",
  "organise/dates/new": "organise.dates.new",
  "organise/dates/:date": "organise.dates.$date",
  "organise/dates/:date/removal": "organise.dates.$date.removal",
  "organise/letters": "organise.letters",
  "organise/letters/:letter": "organise.letters.$letter",
  "organise/letters/:letter/link": "organise.letters.$letter.link",
  "organise/letters/:letter/sending": "organise.letters.$letter.sending",
  "organise/events/new": "organise.events.new",
  "organise/events/new/series": "organise.events.new.series",
  "organise/events/new/copy": "organise.events.new.copy",
  "organise/events/new/copy/:event": "organise.events.new.copy.$event",
  "organise/events/new/text": "organise.events.new.text",
  "organise/events/new/text/event": "organise.events.new.text.event",
  "organise/events/:event": "organise.events.$event",
  "organise/events/:event/related": "organise.events.$event.related",
  "organise/events/:event/related/removal": "organise.events.$event.related.removal",
  "organise/events/:event/log": "organise.events.$event.log",
  "organise/events/:event/publication/rehearsal": "organise.events.$event.publication.rehearsal",
  "organise/events/:event/publication/preview/calendar":
    "organise.events.$event.publication.preview.calendar",
  "organise/events/:event/publication/preview/letter": "organise.events.$event.publication.preview.letter",
  "organise/events/:event/publication/preview": "organise.events.$event.publication.preview",
  "organise/events/:event/cancellation": "organise.events.$event.cancellation",
  "organise/events/:event/texts": "organise.events.$event.texts",
  "organise/events/:event/contact": "organise.events.$event.contact",
  "organise/events/:event/place": "organise.events.$event.place",
  "organise/events/:event/place/venue": "organise.events.$event.place.venue",
  "organise/events/:event/place/room": "organise.events.$event.place.room",
  "organise/events/:event/place/access": "organise.events.$event.place.access",
  "organise/events/:event/registration": "organise.events.$event.registration",
  "organise/events/:event/registration/questions": "organise.events.$event.registration.questions",
  "organise/events/:event/registration/questions/new": "organise.events.$event.registration.questions.new",
  "organise/events/:event/registration/questions/:question":
    "organise.events.$event.registration.questions.$question",
  "organise/events/:event/registration/questions/:question/removal":
    "organise.events.$event.registration.questions.$question.removal",
  "organise/events/:event/registration/offer": "organise.events.$event.registration.offer",
  "organise/events/:event/registration/parts": "organise.events.$event.registration.parts",
  "organise/events/:event/registration/parts/:part": "organise.events.$event.registration.parts.$part",
  "organise/events/:event/registration/parts/:part/removal":
    "organise.events.$event.registration.parts.$part.removal",
  "organise/events/:event/announcement/undo": "organise.events.$event.announcement.undo",
  "organise/events/:event/publication/address": "organise.events.$event.publication.address",
  "organise/events/:event/publication/withdrawal": "organise.events.$event.publication.withdrawal",
  "organise/events/:event/publication/held": "organise.events.$event.publication.held",
  "organise/events/:event/publication/listing": "organise.events.$event.publication.listing",
  "organise/events/:event/publication": "organise.events.$event.publication",
  "organise/events/:event/programme": "organise.events.$event.programme",
  "organise/events/:event/programme/new": "organise.events.$event.programme.new",
  "organise/events/:event/programme/undo": "organise.events.$event.programme.undo",
  "organise/events/:event/programme/rooms": "organise.events.$event.programme.rooms",
  "organise/events/:event/programme/tracks": "organise.events.$event.programme.tracks",
  "organise/events/:event/programme/tracks/:track": "organise.events.$event.programme.tracks.$track",
  "organise/events/:event/programme/tracks/:track/removal":
    "organise.events.$event.programme.tracks.$track.removal",
  "organise/events/:event/programme/sessions/:session": "organise.events.$event.programme.sessions.$session",
  "organise/events/:event/programme/sessions/:session/removal":
    "organise.events.$event.programme.sessions.$session.removal",
  "organise/events/:event/programme/sessions/:session/place":
    "organise.events.$event.programme.sessions.$session.place",
  "organise/events/:event/programme/sessions/:session/step":
    "organise.events.$event.programme.sessions.$session.step",
  "organise/events/:event/programme/sessions/:session/unscheduling":
    "organise.events.$event.programme.sessions.$session.unscheduling",
  "organise/events/:event/people": "organise.events.$event.people",
  "organise/events/:event/people/new": "organise.events.$event.people.new",
  "organise/events/:event/people/paste": "organise.events.$event.people.paste",
  "organise/events/:event/people/pasted": "organise.events.$event.people.pasted",
  "organise/events/:event/people/bulk": "organise.events.$event.people.bulk",
  "organise/events/:event/people/print": "organise.events.$event.people.print",
  "organise/events/:event/people/addresses": "organise.events.$event.people.addresses",
  "organise/events/:event/people/kitchen": "organise.events.$event.people.kitchen",
  "organise/events/:event/people/kitchen/names": "organise.events.$event.people.kitchen.names",
  "organise/events/:event/people/charts": "organise.events.$event.people.charts",
  "organise/events/:event/people/:registration/turn": "organise.events.$event.people.$registration.turn",
  "organise/events/:event/people/seats": "organise.events.$event.people.seats",
  "organise/events/:event/people/seats/letters": "organise.events.$event.people.seats.letters",
  "organise/events/:event/people/rankings": "organise.events.$event.people.rankings",
  "organise/events/:event/people/rankings/:ranking/closing":
    "organise.events.$event.people.rankings.$ranking.closing",
  "organise/events/:event/people/rankings/:ranking/letter":
    "organise.events.$event.people.rankings.$ranking.letter",
  "organise/events/:event/people/:registration": "organise.events.$event.people.$registration",
  "organise/events/:event/people/:registration/seat": "organise.events.$event.people.$registration.seat",
  "organise/events/:event/people/:registration/place-in-line":
    "organise.events.$event.people.$registration.place-in-line",
  "organise/events/:event/people/:registration/rejection":
    "organise.events.$event.people.$registration.rejection",
  "organise/events/:event/people/:registration/cancellation":
    "organise.events.$event.people.$registration.cancellation",
  "organise/events/:event/people/:registration/restoration":
    "organise.events.$event.people.$registration.restoration",
  "organise/events/:event/people/:registration/notes": "organise.events.$event.people.$registration.notes",
  "organise/events/:event/programme/import": "organise.events.$event.programme.import",
  "organise/events/:event/programme/import/:import": "organise.events.$event.programme.import.$import",
  "organise/events/:event/programme/import/:import/columns":
    "organise.events.$event.programme.import.$import.columns",
  "organise/events/:event/programme/release": "organise.events.$event.programme.release",
  "organise/events/:event/speakers": "organise.events.$event.speakers",
  "organise/events/:event/speakers/nudge": "organise.events.$event.speakers.nudge",
  "organise/events/:event/speakers/new": "organise.events.$event.speakers.new",
  "organise/events/:event/speakers/:person/person": "organise.events.$event.speakers.$person.person",
  "organise/events/:event/speakers/:person/step": "organise.events.$event.speakers.$person.step",
  "organise/events/:event/speakers/:person/removal": "organise.events.$event.speakers.$person.removal",
  "organise/events/:event/speakers/:appearance": "organise.events.$event.speakers.$appearance",
  "organise/events/:event/speakers/:appearance/slides": "organise.events.$event.speakers.$appearance.slides",
  "organise/events/:event/speakers/:appearance/uploads":
    "organise.events.$event.speakers.$appearance.uploads",
  "organise/events/:event/speakers/:appearance/:invitation/revocation":
    "organise.events.$event.speakers.$appearance.$invitation.revocation",
  "organise/events/:event/letters": "organise.events.$event.letters",
  "organise/events/:event/letters/new": "organise.events.$event.letters.new",
  "organise/events/:event/letters/reminders": "organise.events.$event.letters.reminders",
  "organise/events/:event/letters/:mass": "organise.events.$event.letters.$mass",
  "organise/events/:event/letters/:mass/text": "organise.events.$event.letters.$mass.text",
  "organise/events/:event/letters/:mass/recipients": "organise.events.$event.letters.$mass.recipients",
  "organise/events/:event/letters/:mass/sending": "organise.events.$event.letters.$mass.sending",
  "organise/events/:event/letters/:mass/trial": "organise.events.$event.letters.$mass.trial",
  "organise/events/:event/letters/:mass/pause": "organise.events.$event.letters.$mass.pause",
  "organise/events/:event/letters/:mass/resumption": "organise.events.$event.letters.$mass.resumption",
  "organise/events/:event/letters/:mass/resending": "organise.events.$event.letters.$mass.resending",
  "organise/events/:event/letters/:mass/removal": "organise.events.$event.letters.$mass.removal",
  "organise/events/:event/after": "organise.events.$event.after",
  "organise/events/:event/after/items": "organise.events.$event.after.items",
  "organise/events/:event/after/counts": "organise.events.$event.after.counts",
  "organise/events/:event/after/attendance": "organise.events.$event.after.attendance",
  "organise/events/:event/after/articles": "organise.events.$event.after.articles",
  "organise/events/:event/after/articles/new": "organise.events.$event.after.articles.new",
  "organise/events/:event/after/articles/:article": "organise.events.$event.after.articles.$article",
  "organise/events/:event/after/articles/:article/publication":
    "organise.events.$event.after.articles.$article.publication",
  "organise/events/:event/after/articles/:article/withdrawal":
    "organise.events.$event.after.articles.$article.withdrawal",
  "organise/events/:event/after/articles/:article/confirmation":
    "organise.events.$event.after.articles.$article.confirmation",
  "organise/events/:event/after/pictures": "organise.events.$event.after.pictures",
  "organise/events/:event/after/pictures/new": "organise.events.$event.after.pictures.new",
  "organise/events/:event/after/pictures/:picture": "organise.events.$event.after.pictures.$picture",
  "organise/events/:event/after/pictures/:picture/removal":
    "organise.events.$event.after.pictures.$picture.removal",
  "organise/events/:event/after/attendance/paste": "organise.events.$event.after.attendance.paste",
  "organise/events/:event/after/letter": "organise.events.$event.after.letter",
  "organise/events/:event/after/files": "organise.events.$event.after.files",
  "organise/events/:event/after/files/uploads": "organise.events.$event.after.files.uploads",
  "organise/events/:event/after/files/:file/removal": "organise.events.$event.after.files.$file.removal",
  "organise/events/:event/after/recordings": "organise.events.$event.after.recordings",
  "organise/events/:event/after/slides": "organise.events.$event.after.slides",
  "organise/events/:event/after/slides/publication": "organise.events.$event.after.slides.publication",
  "organise/events/:event/after/slides/:appearance": "organise.events.$event.after.slides.$appearance",
  "organise/events/:event/after/slides/:appearance/withdrawal":
    "organise.events.$event.after.slides.$appearance.withdrawal",
  "organise/events/:event/after/materials": "organise.events.$event.after.materials",
  "organise/events/:event/after/materials/new": "organise.events.$event.after.materials.new",
  "organise/events/:event/after/materials/:material": "organise.events.$event.after.materials.$material",
  "organise/events/:event/after/materials/:material/removal":
    "organise.events.$event.after.materials.$material.removal",
  "organise/events/:event/after/materials/:material/captions":
    "organise.events.$event.after.materials.$material.captions",
  "organise/events/:event/after/materials/:material/captions/:track/removal":
    "organise.events.$event.after.materials.$material.captions.$track.removal",
  "organise/events/:event/after/materials/:material/step":
    "organise.events.$event.after.materials.$material.step",
  "organise/account": "organise.account",
  "organise/account/sign-ins/others": "organise.account.sign-ins.others",
  "organise/account/sign-ins/:signIn": "organise.account.sign-ins.$signIn",
  "organise/organisations": "organise.organisations",
  "organise/organisations/:organisation/log": "organise.organisations.$organisation.log",
  "organise/organisations/:organisation/members": "organise.organisations.$organisation.members",
  "organise/organisations/:organisation/members/:member/role":
    "organise.organisations.$organisation.members.$member.role",
  "organise/organisations/:organisation/members/:member/removal":
    "organise.organisations.$organisation.members.$member.removal",
  privacy: "privacy",
  accessibility: "accessibility",
};

/** What programs read: one address each, in no language. */
const resources = {
  "calendar.ics": "calendar[.]ics",
  "events.xml": "events[.]xml",
  "calendar/:secret": "calendar.$secret",
  "events/:event/calendar.ics": "events.$event.calendar[.]ics",
  "podcasts.xml": "podcasts[.]xml",
  "events/:event/changes.xml": "events.$event.changes[.]xml",
  "series/:series/calendar.ics": "series.$series.calendar[.]ics",
  "organisers/:organiser/calendar.ics": "organisers.$organiser.calendar[.]ics",
  "organise/events/:event/people.csv": "organise.events.$event.people[.]csv",
  "organise/events/:event/people.xlsx": "organise.events.$event.people[.]xlsx",
  "organise/events/:event/publication/preview/calendar.ics":
    "organise.events.$event.publication.preview.calendar[.]ics",
  "organise/events/:event/publication/preview/letter.html":
    "organise.events.$event.publication.preview.letter[.]html",
  "organise/events/:event/letters/:mass/preview": "organise.events.$event.letters.$mass.preview",
  "organise/letters/:letter/html": "organise.letters.$letter.html",
  "organise/letters/:letter/letter.eml": "organise.letters.$letter.letter[.]eml",
  "api/v1/events": "api.v1.events",
  "api/v1/events/:event": "api.v1.events.$event",
  "sitemap.xml": "sitemap[.]xml",
  "robots.txt": "robots[.]txt",
  healthz: "healthz",
  readyz: "readyz",
};

export const languagePrefixes = { nb: "", nn: "nn", en: "en" };

/** @type {import("@remix-run/dev").VitePluginConfig} */
export default {
  appDirectory: "app",
  buildDirectory: "build/remix",
  serverBuildFile: "index.js",
  ignoredRouteFiles: ["**/*"],
  routes: (defineRoutes) =>
    defineRoutes((route) => {
      for (const [language, prefix] of Object.entries(languagePrefixes)) {
        for (const [path, file] of Object.entries(pages)) {
          const address = [prefix, path].filter(Boolean).join("/");
          route(address, `routes/${file}.tsx`, { id: `${language}/${file}`, index: address === "" });
        }
      }
      for (const [path, file] of Object.entries(resources)) route(path, `routes/${file}.ts`, { id: file });
    }),
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_lazyRouteDiscovery: true,
    v3_singleFetch: true,
  },
};
