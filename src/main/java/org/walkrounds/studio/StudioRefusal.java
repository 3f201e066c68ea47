package org.walkrounds.studio;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;

/** What a member of staff sees at a page that their roles do not open. */
@ParentLayout(StudioLayout.class)
@PageTitle("Not yours to open · Walkrounds")
class StudioRefusal extends Section implements HasErrorParameter<AccessDeniedException> {

    StudioRefusal() {
        addClassNames("wrap", "studio-note");
        var title = new H1("This page is for other roles");
        title.addClassName("title-l");
        var text = new Paragraph("Your account does not open it. A coordinator can change that under People.");
        text.addClassName("lead");
        var back = new Anchor("/studio", "Go to your first page");
        back.addClassNames("btn", "secondary");
        back.getElement().setAttribute("router-link", true);
        add(title, text, back);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
