/**
 * The life of an appeal. A word is spoken and filed; rules triage it and say where it starts, which
 * post receives it and how long each step may take; what they cannot decide goes to a named post,
 * where a person decides. The post accepts it, answers it, the resident confirms or says that it is
 * not solved, and it is closed. Every step is an event; the row of an appeal is nothing but the sum
 * of its events.
 */
package org.yiwang.appeals;
