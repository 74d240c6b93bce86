package org.yiwang.launcher.demo.town;

import java.time.LocalDate;

/**
 * An invented person.
 *
 * @param login the id under which the person logs in; empty for nearly everybody
 */
record Citizen(
    String name, boolean male, LocalDate born, String idNumber, String phone, String login) {}
