package org.walkrounds.program;

import java.util.List;
import org.walkrounds.documents.Checks;

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
        Checks checks = new Checks();
        title = checks.text("title", title);
        lead = checks.text("lead", lead);
        statement = checks.text("statement", statement);
        figures = checks.ids("figures", figures);
        checks.require(figures.size() <= Block.Figures.MOST, "figures", "must name at most six facts");
        tourTitle = checks.text("tourTitle", tourTitle);
        tourLead = checks.text("tourLead", tourLead);
        yearsTitle = checks.text("yearsTitle", yearsTitle);
        yearsLead = checks.text("yearsLead", yearsLead);
        brochureTitle = checks.text("brochureTitle", brochureTitle);
        brochureLead = checks.text("brochureLead", brochureLead);
        checks.done();
    }
}
