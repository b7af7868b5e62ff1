package org.caveat.text;

import org.caveat.time.CalendarDate;
import org.caveat.time.Qualifier;

/** One date in words with how sure it is, in the form that its place in a sentence asks for. */
final class CalendarWords {
    private final Messages messages;
    private final PlainDateWords plain;
    private final DateNotes notes;

    CalendarWords(Messages messages) {
        this.messages = messages;
        this.plain = new PlainDateWords(messages);
        this.notes = new DateNotes(messages);
    }

    /** By itself: <i>about 25 April 1945</i>. */
    String alone(CalendarDate date) {
        String words = plain.of(date, Told.FULLY);
        boolean about = date.isQualifiedAsAWhole() && date.qualifier().isApproximate();
        String near = about ? messages.get("text.date.about", words, PlainDateWords.shape(date)) : words;
        return noted(date, possibly(date, near));
    }

    /** Among others. */
    String amongOthers(CalendarDate date, Told told) {
        return noted(date, qualified(date, plain.of(date, told)));
    }

    /** After <i>between</i>, <i>and</i> or <i>from</i>. */
    String afterPreposition(CalendarDate date, Told told) {
        return bent("text.date.after-preposition", date, told);
    }

    /** After <i>until</i>. */
    String towards(CalendarDate date) {
        return bent("text.date.towards", date, Told.FULLY);
    }

    String year(CalendarDate date) {
        return plain.year(date.firstYear());
    }

    private String bent(String key, CalendarDate date, Told told) {
        String words = messages.get(key, plain.of(date, told), PlainDateWords.shape(date));
        return noted(date, qualified(date, words));
    }

    private String qualified(CalendarDate date, String words) {
        boolean about = date.isQualifiedAsAWhole() && date.qualifier().isApproximate();
        return possibly(date, about ? messages.get("text.date.about-within", words) : words);
    }

    private String possibly(CalendarDate date, String words) {
        Qualifier qualifier = date.isQualifiedAsAWhole() ? date.qualifier() : Qualifier.NONE;
        return qualifier.isUncertain() ? messages.get("text.date.possibly", words) : words;
    }

    private String noted(CalendarDate date, String words) {
        String note = notes.of(date);
        return note.isEmpty() ? words : messages.get("text.date.noted", words, note);
    }
}
