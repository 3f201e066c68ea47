package org.walkrounds.room.studio;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.walkrounds.room.RoomReport;
import org.walkrounds.room.RoomReports;
import org.walkrounds.session.InfoSession;
import org.walkrounds.session.Registrations;
import org.walkrounds.studio.SheetLink;

/** What of a session can be taken along as tables. */
class ReportPanel extends Section {

    private final transient RoomReports reports;
    private final transient Supplier<InfoSession> session;
    private final Paragraph words = new Paragraph();

    ReportPanel(RoomReports reports, Registrations registrations, Supplier<InfoSession> session) {
        this.reports = reports;
        this.session = session;
        addClassName("part");
        H2 title = new H2("Reports");
        title.addClassName("title-s");
        words.addClassName("muted");
        Div links = new Div(
                sheet(
                        "Attendance as CSV",
                        "attendance",
                        (of, report) -> ReportSheets.attendance(of, report, registrations.of(of.slug()))),
                sheet("Questions as CSV", "questions", ReportSheets::questions),
                sheet("Polls as CSV", "polls", (of, report) -> ReportSheets.polls(report)),
                sheet("Moderation as CSV", "moderation", ReportSheets::moderation));
        links.addClassName("tools");
        add(title, words, links);
    }

    void show(RoomReport report) {
        boolean names = session.get().details().namesKept();
        words.setText(
                "%s, %d answered; %s. %s"
                        .formatted(
                                number(report.questions().size(), "question"),
                                report.answered().size(),
                                number(report.polls().size(), "poll"),
                                names
                                        ? "The attendance names who came, and for how long."
                                        : "Names are not kept here, so the attendance says how many were there, minute by minute."));
    }

    private SheetLink sheet(String label, String kind, BiFunction<InfoSession, RoomReport, List<List<String>>> rows) {
        return new SheetLink(label, () -> session.get().slug() + "-" + kind, () -> {
            InfoSession now = session.get();
            return rows.apply(now, reports.of(now.slug()));
        });
    }

    private static String number(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
