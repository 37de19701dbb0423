/** Bodies of towns and villages that no table lists, whatever the characters of their names are as words. */
import { describe, expect, test } from 'vitest';
import { namesOf, rolesOf } from '../helpers/analyze.js';
