/**
 * The days that make a calendar: the holidays and worked weekends of the whole country, and those
 * that one area adds or does otherwise, as policy staff keep them in {@code
 * rules/calendar/holidays.csv}.
 */
package org.yiwang.platform.calendar;
