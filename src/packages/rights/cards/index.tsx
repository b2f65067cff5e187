import { CardsScreen } from '../../../features/right-cards/cards-screen'
import { guarded } from '../../../features/shell/guard'

export default guarded(CardsScreen)
