/** Pages, packages and the window. The five tab pages are drawn with our own bar, see ui/tab-bar. */
const tab = (name: string, text: string) => ({ pagePath: `pages/${name}/index`, text })

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/mine/index',
    'pages/desk/index',
    'pages/messages/index',
    'pages/me/index',
  ],
  subPackages: [
    {
      root: 'packages/matters',
      pages: ['report/index', 'ask/index', 'result/index', 'matter/index', 'receipt/index'],
    },
    {
      root: 'packages/staff',
      pages: ['handle/index', 'sheet/index', 'claims/index', 'away/index', 'people/index'],
    },
    {
      root: 'packages/section',
      pages: [
        'rules/index',
        'table/index',
        'row/index',
        'draft/index',
        'versions/index',
        'replay/index',
        'lessons/index',
        'cases/index',
      ],
    },
    { root: 'packages/rights', pages: ['cards/index', 'card/index'] },
    {
      root: 'packages/more',
      pages: [
        'directory/index',
        'register/index',
        'invitation/index',
        'contacts/index',
        'privacy/index',
        'check/index',
      ],
    },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['packages/matters'] },
    'pages/desk/index': { network: 'all', packages: ['packages/staff'] },
  },
  lazyCodeLoading: 'requiredComponents',
  // Without consent WeChat itself refuses whatever touches personal data; src/lib/privacy asks for it.
  __usePrivacyCheck__: true,
  requiredPrivateInfos: ['chooseLocation'],
  permission: { 'scope.userLocation': { desc: '在地图上选发生侵权的地方，好送到负责的县区局' } },
  window: {
    navigationStyle: 'default',
    navigationBarTitleText: '知保通',
    navigationBarBackgroundColor: '#F6F5F0',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F6F5F0',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    custom: true,
    color: '#68716C',
    selectedColor: '#0E6A52',
    backgroundColor: '#FFFFFF',
    borderStyle: 'white',
    list: [
      tab('home', '首页'),
      tab('mine', '我的事项'),
      tab('desk', '待办'),
      tab('messages', '消息'),
      tab('me', '我的'),
    ],
  },
})
