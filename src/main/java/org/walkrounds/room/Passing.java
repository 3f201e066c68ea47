package org.walkrounds.room;

/** What is seen once and not kept, and replaced by what follows: where somebody looks, points, or what is being typed. */
sealed interface Passing permits TourEvent.Pose, StageEvent.Caption, Pointer {}
