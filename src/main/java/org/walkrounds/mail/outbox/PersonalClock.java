package org.walkrounds.mail.outbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times as the clock of the person at the page shows them. */
record PersonalClock(ZoneId zone) {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.US);

    /** By the browser's time zone; by UTC where that is unknown. */
    static PersonalClock of(UI page) {
        return new PersonalClock(zone(page.getPage().getExtendedClientDetails().getTimeZoneId()));
    }

    String zoneName() {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getDisplayName(TextStyle.SHORT, Locale.US);
    }

    Component show(Instant instant) {
        Element time = new Element("time");
        time.setAttribute("datetime", instant.toString());
        time.setText(FORM.format(instant.atZone(zone)));
        Span span = new Span();
        span.addClassName("num");
        span.getElement().appendChild(time);
        return span;
    }

    private static ZoneId zone(@Nullable String id) {
        try {
            return id == null || id.isEmpty() ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (DateTimeException unknownHere) {
            return ZoneOffset.UTC;
        }
    }
}
