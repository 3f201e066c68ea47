package org.walkrounds.session.studio;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** When a session starts by its host's clock, and how long it lasts. */
class TimeFields extends Div {

    private static final List<String> ZONES = ZoneId.getAvailableZoneIds().stream()
            .filter(zone -> zone.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*")
                    || zone.equals("UTC"))
            .sorted()
            .toList();

    private final DateTimePicker start = new DateTimePicker("Starts");
    private final IntegerField minutes = new IntegerField("Minutes");
    private final ComboBox<String> zone = new ComboBox<>("By the clock of", ZONES);

    TimeFields() {
        addClassName("times");
        start.setLocale(Locale.US);
        start.setStep(Duration.ofMinutes(15));
        start.setDateAriaLabel("Day of the start");
        start.setTimeAriaLabel("Time of the start");
        minutes.setMin(5);
        minutes.setMax(720);
        minutes.setStepButtonsVisible(false);
        zone.setItemLabelGenerator(id -> id.replace('_', ' '));
        add(start, minutes, zone);
    }

    void show(LocalDateTime begins, Duration length, ZoneId where) {
        start.setValue(begins);
        minutes.setValue(Math.toIntExact(length.toMinutes()));
        zone.setValue(where.getId());
    }

    /** Marks what is missing; the first of it gets the focus. */
    boolean areWhole() {
        boolean noStart = start.getValue() == null;
        start.setInvalid(noStart);
        start.setErrorMessage(noStart ? "Choose a day and a time." : "");
        boolean noLength = minutes.getValue() == null || minutes.getValue() < 5 || minutes.getValue() > 720;
        minutes.setInvalid(noLength);
        minutes.setErrorMessage(noLength ? "From 5 to 720." : "");
        boolean noZone = zone.getValue() == null;
        zone.setInvalid(noZone);
        zone.setErrorMessage(noZone ? "Choose a city in the host’s time zone." : "");
        if (noStart) {
            start.focus();
        } else if (noLength) {
            minutes.focus();
        } else if (noZone) {
            zone.focus();
        }
        return !noStart && !noLength && !noZone;
    }

    LocalDateTime start() {
        return Optional.ofNullable(start.getValue()).orElseThrow();
    }

    Duration length() {
        return Duration.ofMinutes(Optional.ofNullable(minutes.getValue()).orElseThrow());
    }

    ZoneId zone() {
        return ZoneId.of(Optional.ofNullable(zone.getValue()).orElseThrow());
    }
}
