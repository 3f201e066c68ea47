package org.walkrounds.site;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.LoadDependenciesOnStartup;

/**
 * What Flow's client brings along at its start: the walkthrough's search, which needs no components. Without this it
 * would bring the fields of the sign-in page to every visitor who searches.
 */
@LoadDependenciesOnStartup(TourFinder.class)
public class AppShell implements AppShellConfigurator {}
