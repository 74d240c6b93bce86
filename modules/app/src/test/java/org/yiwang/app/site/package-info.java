/**
 * What the stories stand on: one MariaDB and one server for a whole run, the WAR that was really
 * built, people with passwords, towns of their own for every test, and a clerk who speaks REST.
 */
package org.yiwang.app.site;
