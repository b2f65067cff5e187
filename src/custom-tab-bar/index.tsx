/** WeChat demands this component for a custom bar; ours is drawn by each tab page (ui/tab-bar). */
const CustomTabBar = () => null

export default CustomTabBar
