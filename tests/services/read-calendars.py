"""Reads calendar files with the two readers that Debian has for Python, and prints what each understood as JSON."""
import json
import sys
from datetime import date, datetime, timezone

import icalendar
import vobject


def instant(value):
    if isinstance(value, datetime):
        return value.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat() if isinstance(value, date) else None


def address(value):
    return str(value).lower().replace("mailto:", "") if value else None


def with_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text)
    for event in calendar.walk("VEVENT"):
        if event.errors:
            raise ValueError(event.errors)
        yield {
            "uid": str(event["UID"]),
            "sequence": int(event.get("SEQUENCE", 0)),
            "start": instant(event["DTSTART"].dt),
            "end": instant(event["DTEND"].dt) if "DTEND" in event else None,
            "summary": str(event.get("SUMMARY", "")),
            "organizer": address(event.get("ORGANIZER")),
        }


def with_vobject(text):
    for calendar in vobject.readComponents(text):
        for event in calendar.contents.get("vevent", []):
            yield {
                "uid": event.uid.value,
                "sequence": int(event.sequence.value) if hasattr(event, "sequence") else 0,
                "start": instant(event.dtstart.value),
                "end": instant(event.dtend.value) if hasattr(event, "dtend") else None,
                "summary": event.summary.value if hasattr(event, "summary") else "",
                "organizer": address(event.organizer.value) if hasattr(event, "organizer") else None,
            }


read = {"icalendar": with_icalendar, "vobject": with_vobject}[sys.argv[1]]
texts = json.load(sys.stdin)
json.dump([list(read(text)) for text in texts], sys.stdout)
