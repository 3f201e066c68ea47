/**
 * The program document: what the residency is, each number a named fact. Owns its records, rules and demo content;
 * uses only the document store.
 */
@ApplicationModule(
        displayName = "Program",
        allowedDependencies = {"documents"})
@NullMarked
package org.walkrounds.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
