/**
 * What every reader of device output needs: clean lines from a terminal's bytes, the columns of a printed table, and
 * JSON or XML documents that lie between prompts. Imports nothing of ours.
 */
package io.jenkins.plugins.networktopology.verify.text;
