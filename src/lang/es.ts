/** Spanish, area by area. */
import { speech } from './speech';

export default speech({});
