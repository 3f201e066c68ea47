package org.walkrounds.program;

import java.util.List;

/**
 * The words of the home page.
 *
 * @param title the page's one large title
 * @param lead one sentence below it
 * @param statement the sentence above the figures
 * @param figures ids of the facts set large
 * @param tourTitle title of the way into the tour
 * @param tourLead text beside it
 * @param yearsTitle title of the years at a glance
 * @param yearsLead text beside it
 * @param brochureTitle title of the way to the brochure
 * @param brochureLead text beside it
 */
public record Home(
        String title,
        String lead,
        String statement,
        List<String> figures,
        String tourTitle,
        String tourLead,
        String yearsTitle,
        String yearsLead,
        String brochureTitle,
        String brochureLead) {

    public Home {
        title = Checks.text(title, "title");
        lead = Checks.text(lead, "lead");
        statement = Checks.text(statement, "statement");
        figures = Checks.list(figures);
        tourTitle = Checks.text(tourTitle, "tourTitle");
        tourLead = Checks.text(tourLead, "tourLead");
        yearsTitle = Checks.text(yearsTitle, "yearsTitle");
        yearsLead = Checks.text(yearsLead, "yearsLead");
        brochureTitle = Checks.text(brochureTitle, "brochureTitle");
        brochureLead = Checks.text(brochureLead, "brochureLead");
    }
}
