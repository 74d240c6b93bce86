package org.yiwang.launcher.demo.town;

import java.time.LocalDate;

/**
 * A post and who holds it.
 *
 * @param role code of the dictionary of posts
 * @param name what the post is called
 * @param fallback the post that answers while this one is vacant; null at the end of the chain
 */
record Post(String unit, String role, String name, Post fallback, Person holder, LocalDate since) {}
