<?php
// Reads calendar files with Sabre's reader, and prints what it understood as JSON.
require '/usr/share/php/Sabre/VObject/includes.php';

function instant($property)
{
    if (!$property) return null;
    $time = $property->getDateTime();
    if (strlen((string) $property) === 8) return $time->format('Y-m-d');
    $time->setTimezone(new DateTimeZone('UTC'));
    return $time->format('Y-m-d\TH:i:s\Z');
}

$read = [];
foreach (json_decode(file_get_contents('php://stdin')) as $text) {
    $events = [];
    $calendar = Sabre\VObject\Reader::read($text);
    foreach ($calendar->select('VEVENT') as $event) {
        $events[] = [
            'uid' => (string) $event->UID,
            'sequence' => (int) (string) $event->SEQUENCE,
            'start' => instant($event->DTSTART),
            'end' => instant($event->DTEND),
            'summary' => (string) $event->SUMMARY,
            'organizer' => $event->ORGANIZER
                ? str_replace('mailto:', '', strtolower((string) $event->ORGANIZER)) : null,
        ];
    }
    $read[] = $events;
}
echo json_encode($read);
