package org.walkrounds.session.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.walkrounds.session.InvalidSessionException;
import org.walkrounds.session.SessionDetails.AgendaItem;
import org.walkrounds.session.SessionDetails.Panelist;

class LinesTest {

    @Test
    void degree_belongs_to_the_name_and_the_rest_is_the_role() {
        String lines = "A. Host, MD, PhD, Program Director, Radiology\nA resident\nB. Resident, PGY4";

        assertThat(Lines.panelists(lines))
                .containsExactly(
                        new Panelist("A. Host, MD, PhD", "Program Director, Radiology"),
                        new Panelist("A resident", ""),
                        new Panelist("B. Resident", "PGY4"));
        assertThat(Lines.ofPanelists(Lines.panelists(lines))).isEqualTo(lines);
    }

    @Test
    void part_of_the_hour_begins_with_its_minute() {
        List<AgendaItem> parts = Lines.agenda("0 Welcome\n\n25 Your questions: asked before or during the hour");

        assertThat(parts)
                .containsExactly(
                        new AgendaItem(0, "Welcome", ""),
                        new AgendaItem(25, "Your questions", "asked before or during the hour"));
        assertThatExceptionOfType(InvalidSessionException.class)
                .isThrownBy(() -> Lines.agenda("Welcome"))
                .withMessageContaining("begin with the minute");
    }
}
