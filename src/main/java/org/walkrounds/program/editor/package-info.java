/** The program studio: what is still empty, and the document itself with its drafts and versions. */
@NullMarked
package org.walkrounds.program.editor;

import org.jspecify.annotations.NullMarked;
