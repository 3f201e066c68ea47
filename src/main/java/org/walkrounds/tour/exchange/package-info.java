/**
 * Tours on their way into the house and out of it: our own archive, Pannellum's and Marzipano's. Nothing from outside is
 * believed; what a form cannot hold is told before anybody decides.
 */
@NamedInterface("exchange")
@NullMarked
package org.walkrounds.tour.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
