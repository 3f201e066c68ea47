package org.walkrounds.tour.exchange;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.walkrounds.documents.Problem;

/** What a tour from outside holds, and what is left out of it. */
final class ProposalSummary extends Div {

    /** Lines that anybody reads; the rest is counted. */
    private static final int MOST_LINES = 60;

    ProposalSummary(Proposal proposal) {
        addClassName("proposal");
        Paragraph what = new Paragraph("“" + proposal.tour().title() + "”, from " + proposal.format() + ".");
        DescriptionList figures = new DescriptionList();
        figures.addClassName("spread");
        figures.add(
                figure(proposal.rooms(), "room", "rooms"),
                figure(proposal.points(), "point", "points"),
                figure(proposal.passages(), "passage", "passages"));
        add(what, figures);
        if (proposal.left().isEmpty()) {
            add(new Paragraph("Nothing is left out."));
        } else {
            add(new H3("Left out"), list(proposal.left()));
        }
        add(new Paragraph("It becomes the draft in place of what you have now. Undo brings that back, and visitors see "
                + "nothing of it until you publish."));
    }

    private static Div figure(int number, String one, String many) {
        Div figure = new Div(
                new DescriptionList.Term(number == 1 ? one : many),
                new DescriptionList.Description(String.valueOf(number)));
        figure.addClassName("fig");
        return figure;
    }

    /** Problems, each with its place in front. */
    static UnorderedList list(List<Problem> problems) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("review", "places");
        problems.stream().limit(MOST_LINES).forEach(problem -> list.add(line(problem)));
        if (problems.size() > MOST_LINES) {
            list.add(new ListItem("and " + (problems.size() - MOST_LINES) + " more of the kind"));
        }
        return list;
    }

    private static ListItem line(Problem problem) {
        if (problem.path().isEmpty()) {
            return new ListItem(problem.message());
        }
        Span place = new Span(problem.path());
        place.addClassName("place");
        return new ListItem(place, new Span(problem.message()));
    }
}
