import { LessonsScreen } from '../../../features/lessons/lessons-screen'
import { guarded } from '../../../features/shell/guard'

export default guarded(LessonsScreen)
